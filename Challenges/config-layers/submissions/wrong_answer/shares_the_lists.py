# Wrong answer: makes new dictionaries at all depths, but the lists still belong to the layers.


def merge(result, layer):
    for key, value in layer.items():
        if value is None:
            result.pop(key, None)
        elif isinstance(value, dict):
            old = result.get(key)
            result[key] = merge(old if isinstance(old, dict) else {}, value)
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
