# Counts an index by hand and asks the keys for membership. Correct, but clumsy: enumerate and f-strings do this.


def two_sum(numbers, target):
    positions = dict()
    i = 0
    result = None
    while i < len(numbers):
        partner = target - numbers[i]
        if result == None:
            if partner in positions.keys():
                result = []
                result.append(positions[partner])
                result.append(i)
        positions[numbers[i]] = i
        i = i + 1
    if result == None:
        raise ValueError("no two numbers add up to " + str(target))
    else:
        return result
