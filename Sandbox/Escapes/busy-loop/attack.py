# Nothing, for ever.
while True:
    pass
