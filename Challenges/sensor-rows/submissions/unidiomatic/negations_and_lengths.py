# Unidiomatic: correct, but with negated memberships, lengths instead of truth, and sums that are written out.
SPECIAL = ".[]\\"
DIGITS = "0123456789"


class Node(object):
    def __init__(self, parent, step):
        self.parent = parent
        self.step = step
        self.children = {}


def flatten(record):
    row = {}
    steps = []
    stack = [items(record)]
    while stack:
        following = next(stack[-1], None)
        if following is None:
            stack.pop()
            if steps:
                steps.pop()
            continue
        step, value = following
        if step[0] != "[" and steps:
            step = "." + step
        if isinstance(value, (dict, list)):
            if value:
                steps.append(step)
                stack.append(items(value))
                continue
            value = type(value)()
        row["".join(steps) + step] = value
    return row


def items(value):
    """Return an iterator over the steps into a value and what is there."""
    if isinstance(value, dict):
        return iter([(write(key), child) for key, child in value.items()])
    return iter([(f"[{place}]", child) for place, child in enumerate(value)])


def write(key):
    if key == "":
        return "\\e"
    return "".join("\\" + letter if letter in SPECIAL else letter for letter in key)


def unflatten(row):
    root = Node(None, None)
    nodes = [root]
    for path, value in row.items():
        steps = parse(path)
        node = root
        for step in steps[:-1]:
            if not step in node.children.keys():
                child = Node(node, step)
                nodes.append(child)
                node.children[step] = child
            node = node.children[step]
            if not isinstance(node, Node):
                raise ValueError("a path goes into a value")
        if steps[-1] in node.children:
            raise ValueError("a place is taken")
        if isinstance(value, (dict, list)):
            value = type(value)()
        node.children[steps[-1]] = value
    for node in reversed(nodes[1:]):
        node.parent.children[node.step] = finish(node)
    return finish(root)


def finish(node):
    numbers = []
    for step in node.children.keys():
        if isinstance(step, int):
            numbers.append(step)
    if len(numbers) == 0:
        return node.children
    if len(numbers) < len(node.children):
        raise ValueError("a list and a dictionary")
    result = []
    for place in range(len(numbers)):
        if not place in node.children.keys():
            raise ValueError("a gap")
        result.append(node.children[place])
    return result


def parse(path):
    steps = []
    place = 0
    while place < len(path):
        if path[place] == "[":
            end = path.find("]", place)
            digits = path[place + 1:end]
            if end < 0 or digits == "" or any(letter not in DIGITS for letter in digits):
                raise ValueError("not a position")
            if digits[0] == "0" and digits != "0":
                raise ValueError("a leading zero")
            steps.append(int(digits))
            place = end + 1
        else:
            if steps:
                if path[place] != ".":
                    raise ValueError("a dot is missing")
                place += 1
            key, place = parse_key(path, place)
            steps.append(key)
    if len(steps) == 0:
        raise ValueError("an empty path")
    return steps


def parse_key(path, place):
    letters = []
    empty = False
    while place < len(path) and path[place] not in ".[":
        letter = path[place]
        if letter == "]":
            raise ValueError("a bracket that was not opened")
        if letter == "\\":
            place += 1
            letter = path[place:place + 1]
            if letter == "e":
                empty = True
            elif letter == "" or letter not in SPECIAL:
                raise ValueError("a lone backslash")
        letters.append(letter)
        place = place + 1
    if empty and letters == ["e"]:
        return "", place
    if empty or len(letters) == 0:
        raise ValueError("an empty key")
    return "".join(letters), place
