# Accepted: merges each layer into a dictionary of its own; merging into a fresh {} copies and cleans at the same time.
from copy import deepcopy


def merge_config(*layers: dict) -> dict:
    result: dict = {}
    for layer in layers:
        if not isinstance(layer, dict):
            raise TypeError(f"a layer must be a dict, not {type(layer).__name__}")
        merge_into(result, layer)
    return result


def merge_into(result: dict, layer: dict) -> None:
    """Merge a layer into a result that belongs to us, without sharing anything of the layer."""
    for key, value in layer.items():
        match value:
            case None:
                result.pop(key, None)
            case dict():
                if not isinstance(result.get(key), dict):
                    result[key] = {}
                merge_into(result[key], value)
            case _:
                result[key] = deepcopy(value)
