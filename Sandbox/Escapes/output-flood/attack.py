# Prints for ever.
while True:
    print("never enough " * 1000)
