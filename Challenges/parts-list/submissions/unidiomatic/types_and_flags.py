# Unidiomatic: correct, but with == None, while True with a flag, len() == 0 and a test of the result against True.
from collections.abc import Iterable


def is_part(part):
    if isinstance(part, str) or isinstance(part, bytes) or isinstance(part, dict):
        return True
    else:
        return not isinstance(part, Iterable)


def walk(parts, depth):
    stack = []
    stack.append(iter([parts]))
    done = False
    while done == False:
        if len(stack) == 0:
            done = True
        else:
            try:
                part = next(stack[-1])
                if is_part(part) == True or (depth != None and len(stack) > depth):
                    yield part
                else:
                    stack.append(iter(part))
            except StopIteration:
                stack.pop()


def flatten(parts, depth=None):
    if depth != None:
        if depth < 0:
            raise ValueError("depth must not be negative: %d" % depth)
    return walk(parts, depth)
