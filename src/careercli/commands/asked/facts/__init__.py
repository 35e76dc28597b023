"""What is asked of one job or of several: figures, conditions, what it is like, how they differ."""
