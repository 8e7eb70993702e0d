# Wrong answer: takes 0, False, "" and [] for "not set".
from copy import deepcopy


def merge(result, layer):
    for key, value in layer.items():
        if isinstance(value, dict):
            old = result.get(key)
            result[key] = merge(old if isinstance(old, dict) else {}, value)
        elif value:
            result[key] = deepcopy(value)
        else:
            result.pop(key, None)
    return result


def merge_config(*layers):
    result = {}
    for layer in layers:
        if not isinstance(layer, dict):
            raise TypeError("every layer must be a dictionary")
        merge(result, layer)
    return result
