"""Translating texts of any size with a bundle, into shards of pairs that a training reads."""
