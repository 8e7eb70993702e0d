# Wrong answer: the result is a default argument, made once, so that calls see each other's settings.
from copy import deepcopy


def merge(layer, result={}):
    for key, value in layer.items():
        if value is None:
            result.pop(key, None)
        elif isinstance(value, dict):
            old = result.get(key)
            result[key] = merge(value, old if isinstance(old, dict) else {})
        else:
            result[key] = deepcopy(value)
    return result


def merge_config(*layers):
    result = {}
    for layer in layers:
        if not isinstance(layer, dict):
            raise TypeError("every layer must be a dictionary")
        result = merge(layer)
    return result
