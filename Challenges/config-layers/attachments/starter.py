def merge_config(*layers: dict) -> dict:
    """Merge nested dictionaries, later ones over earlier ones; None removes a key. Share nothing with the layers."""
    result = {}
    for layer in layers:
        result.update(layer)
    return result
