"""What an answer says as a page: a file for each subject, which the pages of several answers share."""
