# Unidiomatic: correct, but loops over indices, compares with None and asks .keys() for membership.


def bracket_error(text):
    opening_for = {")": "(", "]": "[", "}": "{"}
    stack = []
    error = None
    for i in range(len(text)):
        if error == None:
            if text[i] == "(" or text[i] == "[" or text[i] == "{":
                stack.append(i)
            elif text[i] in opening_for.keys():
                if len(stack) == 0:
                    error = (i, "unexpected")
                elif text[stack.pop()] != opening_for[text[i]]:
                    error = (i, "mismatch")
    if error == None and len(stack) > 0:
        error = (stack[len(stack) - 1], "unclosed")
    return error
