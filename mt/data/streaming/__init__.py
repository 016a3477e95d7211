"""Training on a corpus that is read again in each epoch and never held, neither in memory nor in the cache."""
