"""What a sentence tells of the person who asks: the own job, pay, schooling, body, and what they look for."""
