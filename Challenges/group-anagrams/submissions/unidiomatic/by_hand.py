# Builds keys and lists by hand. Correct, but clumsy: str.join, setdefault and list(...values()) say it in three lines.


def group_anagrams(words):
    groups = {}
    for i in range(len(words)):
        letters = []
        for letter in words[i]:
            letters.append(letter)
        letters.sort()
        key = ""
        for letter in letters:
            key += letter
        if not key in groups.keys():
            groups[key] = []
        groups[key].append(words[i])
    result = []
    for key in groups.keys():
        result.append(groups[key])
    return result
