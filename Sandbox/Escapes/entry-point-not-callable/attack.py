# The right answer, but nothing that could be asked for it.
answer = 4242
