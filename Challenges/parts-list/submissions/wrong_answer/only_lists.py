# Wrong answer: opens lists and tuples only; ranges, sets and generators come out as they are.


def flatten(parts, depth=None):
    if depth is not None and depth < 0:
        raise ValueError("depth must not be negative")

    def walk():
        stack = [iter([parts])]
        while stack:
            for part in stack[-1]:
                if isinstance(part, (list, tuple)) and (depth is None or len(stack) <= depth):
                    stack.append(iter(part))
                    break
                yield part
            else:
                stack.pop()

    return walk()
