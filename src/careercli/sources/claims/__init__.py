"""Any text (a posting, an article, a chatbot's answer) held against the official record.

`document` makes lines and sentences of it, `find` reads the claims of a sentence by the words in `rules`, `subject`
says which occupation a claim is about (`mentions`) and `places` where, `record` is what is recorded of it, `verdicts`
gives the verdict, and `check_text` is the answer.
"""
