# Wrong answer: puts the layers' own dictionaries into the result; the next layer is merged into the defaults.


def merge(result, layer):
    for key, value in layer.items():
        if value is None:
            result.pop(key, None)
        elif isinstance(value, dict) and isinstance(result.get(key), dict):
            merge(result[key], value)
        else:
            result[key] = value
    return result


def merge_config(*layers):
    result = {}
    for layer in layers:
        if not isinstance(layer, dict):
            raise TypeError("every layer must be a dictionary")
        merge(result, layer)
    return result
