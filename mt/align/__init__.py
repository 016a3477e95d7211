"""The program that aligns words: `python -m mt.align`."""
