# Time limit exceeded: copies the whole configuration again for each layer.
import copy


def copied(value):
    if isinstance(value, dict):
        return {key: copied(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [copied(inner) for inner in value]
    return value


def combined(old, new):
    if not isinstance(new, dict):
        return copied(new)
    result = copy.deepcopy(old) if isinstance(old, dict) else {}
    for key, value in new.items():
        if value is not None:
            result[key] = combined(result.get(key), value)
        elif key in result:
            del result[key]
    return result


def merge_config(*layers: dict) -> dict:
    config = {}
    for layer in layers:
        if not isinstance(layer, dict):
            raise TypeError("every layer must be a dictionary")
        config = combined(config, layer)
    return config
