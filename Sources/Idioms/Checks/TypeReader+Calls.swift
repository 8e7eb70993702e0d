internal import PythonSyntax

extension TypeReader {
    /// What calling a builtin, a known class or a known method gives.
    func call(_ call: AST.Call) -> ValueType? {
        if let attribute = call.func.as(AST.Attribute.self), let type = method(attribute) { return type }
        guard let path = file.qualifiedName(call.func) else { return nil }
        return Self.results[path]
    }

    private func method(_ attribute: AST.Attribute) -> ValueType? {
        guard let receiver = type(of: attribute.value) else { return nil }
        let name = attribute.attr.description
        switch receiver {
        case .str:
            if Self.stringToString.contains(name) { return .str }
            if Self.stringToBool.contains(name) { return .bool }
            if ["split", "rsplit", "splitlines"].contains(name) { return .list }
            if ["find", "rfind", "index", "rindex", "count"].contains(name) { return .int }
            return name == "encode" ? .bytes : name == "partition" || name == "rpartition" ? .tuple : nil
        case .bytes: return name == "decode" ? .str : nil
        case .file:
            return ["read", "readline"].contains(name) ? nil : name == "readlines" ? .list : nil
        case .counter where name == "most_common": return .list
        case .list, .dict, .set, .counter, .defaultdict, .deque: return name == "copy" ? receiver : nil
        case .path where ["read_text"].contains(name): return .str
        case .path where ["exists", "is_file", "is_dir"].contains(name): return .bool
        default: return nil
        }
    }

    private static let stringToString: Set<String> = [
        "lower", "upper", "strip", "lstrip", "rstrip", "replace", "join", "format", "title", "capitalize", "casefold",
        "center", "ljust", "rjust", "zfill", "swapcase", "removeprefix", "removesuffix", "expandtabs", "translate",
    ]
    private static let stringToBool: Set<String> = [
        "startswith", "endswith", "isdigit", "isalpha", "isalnum", "isspace", "isupper", "islower", "isnumeric",
        "isidentifier", "isdecimal", "istitle", "isascii", "isprintable",
    ]

    static let results: [String: ValueType] = [
        "builtins.int": .int, "builtins.float": .float, "builtins.complex": .complex, "builtins.bool": .bool,
        "builtins.str": .str, "builtins.bytes": .bytes, "builtins.bytearray": .bytearray, "builtins.list": .list,
        "builtins.tuple": .tuple, "builtins.dict": .dict, "builtins.set": .set, "builtins.frozenset": .frozenset,
        "builtins.range": .range, "builtins.len": .int, "builtins.sorted": .list, "builtins.ord": .int,
        "builtins.chr": .str, "builtins.repr": .str, "builtins.input": .str, "builtins.isinstance": .bool,
        "builtins.issubclass": .bool, "builtins.callable": .bool, "builtins.hasattr": .bool, "builtins.any": .bool,
        "builtins.all": .bool, "builtins.hash": .int, "builtins.id": .int, "builtins.hex": .str, "builtins.bin": .str,
        "builtins.oct": .str, "builtins.ascii": .str, "builtins.format": .str, "builtins.open": .file,
        "builtins.divmod": .tuple, "collections.Counter": .counter, "collections.defaultdict": .defaultdict,
        "collections.deque": .deque, "collections.OrderedDict": .dict, "pathlib.Path": .path,
        "threading.Lock": .lock, "threading.RLock": .lock, "math.sqrt": .float, "math.floor": .int, "math.ceil": .int,
        "os.path.exists": .bool, "os.path.isfile": .bool, "os.path.isdir": .bool, "os.path.join": .str,
        "os.getcwd": .str, "os.listdir": .list, "time.time": .float, "time.perf_counter": .float,
        "time.monotonic": .float, "re.findall": .list, "re.split": .list, "re.sub": .str, "json.dumps": .str,
        "random.random": .float, "random.randint": .int, "itertools.chain": .generator,
    ]
}
