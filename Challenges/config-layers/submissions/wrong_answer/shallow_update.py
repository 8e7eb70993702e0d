# Wrong answer: copies deeply, but updates only the outermost level; inner dictionaries are replaced.
from copy import deepcopy


def merge_config(*layers):
    result = {}
    for layer in layers:
        if not isinstance(layer, dict):
            raise TypeError("every layer must be a dictionary")
        result.update(deepcopy(layer))
    return {key: value for key, value in result.items() if value is not None}
