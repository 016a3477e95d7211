"""What one looks at of a model's attention: the records of sentences, and the view that shows them in a browser."""
