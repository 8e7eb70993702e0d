"""Flag signals.

>>> hoist("a") + hoist("b")
'[A][B]'
"""


def hoist(letter):
    """Gives the flag of a letter.

    >>> hoist("x")
    '[X]'
    >>> print(hoist("a\\n"))
    [A
    ]

    More than a letter:

    >>> hoist("xy")
    '[XY]'
    """
    return f"[{letter.upper()}]"


def lower(flag):
    r"""Gives the letter of a flag, or raises.

    >>> lower("[X]")
    'x'
    >>> lower("")
    Traceback (most recent call last):
    ValueError: no flag
    """
    if not flag:
        raise ValueError("no flag")
    return flag[1:-1].lower()
