"""Questions in plain words: what the words of a sentence ask for, read as the command line that answers it."""
