# Unidiomatic: correct, but searches the bit with a flag and compares with True, and keeps two values in a list.


def lost_gloves(scans):
    mixed = 0
    for number in scans:
        mixed = mixed ^ number
    if mixed == 0:
        raise ValueError("all gloves are paired")
    position = 0
    found = False
    while found == False:
        if (mixed >> position) & 1 == 1:
            found = True
        else:
            position = position + 1
    result = list()
    one = 0
    for number in scans:
        if (number >> position) & 1 == 1:
            one = one ^ number
    result.append(one)
    result.append(mixed ^ one)
    if result[0] > result[1]:
        temp = result[0]
        result[0] = result[1]
        result[1] = temp
    return (result[0], result[1])
