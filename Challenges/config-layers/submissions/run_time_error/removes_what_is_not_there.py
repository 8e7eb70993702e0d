# Run-time error: takes out a setting that no layer before has set.


def copied(value):
    if isinstance(value, dict):
        return {key: copied(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [copied(inner) for inner in value]
    return value


def combined(old, new):
    if not isinstance(new, dict):
        return copied(new)
    result = dict(old) if isinstance(old, dict) else {}
    for key, value in new.items():
        if value is not None:
            result[key] = combined(result.get(key), value)
        else:
            del result[key]
    return result


def merge_config(*layers: dict) -> dict:
    config = {}
    for layer in layers:
        if not isinstance(layer, dict):
            raise TypeError("every layer must be a dictionary")
        config = combined(config, layer)
    return config
