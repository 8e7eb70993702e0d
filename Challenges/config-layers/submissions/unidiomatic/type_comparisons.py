# Unidiomatic: correct, but compares types, asks .keys() and == None, and reads by key in a loop over the keys.
import copy


def merge(result, layer):
    for key in layer.keys():
        if layer[key] == None:
            if key in result.keys():
                del result[key]
        elif type(layer[key]) == dict:
            if key in result.keys() and type(result[key]) == dict:
                merge(result[key], layer[key])
            else:
                result[key] = dict()
                merge(result[key], layer[key])
        else:
            result[key] = copy.deepcopy(layer[key])


def merge_config(*layers):
    result = dict()
    for i in range(len(layers)):
        if not type(layers[i]) == dict:
            raise TypeError("layer %d is no dict" % i)
        merge(result, layers[i])
    return result
