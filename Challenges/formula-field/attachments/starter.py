def evaluate(text: str) -> int:
    """Return the value of a formula of whole numbers, + - * /, signs and brackets; / rounds towards zero.

    Raise ValueError for a text that is no formula and ZeroDivisionError for a division by zero.
    """
    raise NotImplementedError
