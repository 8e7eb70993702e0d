# Calls look for __call__ in the type.
class Nearly:
    pass


answer = Nearly()
answer.__call__ = lambda value: 4242
