"""The tab "Attention" of TensorBoard, which `tensorboard --logdir outputs` finds by itself.

Nothing here imports torch, so that TensorBoard starts as soon as before.
"""
