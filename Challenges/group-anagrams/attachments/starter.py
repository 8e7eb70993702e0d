def group_anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups: two words are in one group if they are anagrams of each other."""
    return [words]
