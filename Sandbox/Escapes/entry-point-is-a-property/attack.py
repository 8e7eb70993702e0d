# A property outside a class is just an object.
answer = property(lambda value: 4242)
