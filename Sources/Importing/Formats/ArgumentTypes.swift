internal import PythonValues

/// What JSON made of the arguments of MBPP+, and what they are in Python: tuples, sets, complex numbers.
///
/// Which tasks want which is known from EvalPlus, by number; the arguments of other tasks are as JSON has them.
struct ArgumentTypes {
    private indirect enum Shape {
        case asIs
        /// An iterable becomes a tuple, its elements become what is said.
        case tuple(Shape)
        case list(Shape)
        /// Lists become tuples, at every level.
        case deepTuple
        /// A list becomes a tuple, anything else stays.
        case tupleIfList
        /// A list with elements becomes a set, anything else an empty dictionary.
        case set
        case values(Shape)
        case float
        case complex
    }

    /// For each argument; the last one holds for all that follow.
    private let shapes: [Shape]

    init(taskID: String) {
        let parts = taskID.split(separator: "/")
        guard parts.first?.lowercased() == "mbpp", let number = parts.last.flatMap({ Int($0) }) else {
            shapes = [.asIs]
            return
        }
        shapes = Self.shapes(of: number)
    }

    private static func shapes(of number: Int) -> [Shape] {
        let tuple = Shape.tuple(.asIs)
        return switch number {
        case 2, 116, 132, 143, 222, 261, 273, 394, 399, 421, 424, 429, 470, 560, 579, 596, 616, 630, 726, 740, 744, 809:
            [tuple]
        case 63, 64, 70, 94, 120, 237, 272, 299, 400, 409, 417, 438, 473, 614, 780: [.list(tuple)]
        case 75, 413, 444, 753: [.list(tuple), .asIs]
        case 106, 750: [.asIs, tuple]
        case 115: [.list(.set)]
        case 124: [.float, .complex]
        case 250, 307, 405, 446, 617, 720, 763, 808: [tuple, .asIs]
        case 252: [.complex]
        case 259, 401, 445: [.tuple(tuple)]
        case 278: [.tuple(.tupleIfList)]
        case 580, 615, 791: [.deepTuple]
        case 722: [.values(tuple), .asIs]
        default: [.asIs]
        }
    }

    /// The arguments as the task wants them; nil if they are of other types than it takes.
    func apply(to arguments: [PythonValue]) -> [PythonValue]? {
        if shapes.count == 1, case .asIs = shapes[0] { return arguments }
        var typed: [PythonValue] = []
        for (index, argument) in arguments.enumerated() {
            guard let value = Self.apply(shapes[min(index, shapes.count - 1)], argument) else { return nil }
            typed.append(value)
        }
        return typed
    }

    private static func apply(_ shape: Shape, _ value: PythonValue) -> PythonValue? {
        switch shape {
        case .asIs: return value
        case .tuple(let inner): return elements(of: value, inner).map { .tuple($0) }
        case .list(let inner): return elements(of: value, inner).map { .list($0) }
        case .tupleIfList:
            guard case .list(let items) = value else { return value }
            return .tuple(items)
        case .deepTuple:
            guard case .list(let items) = value else { return value }
            return .tuple(items.compactMap { apply(.deepTuple, $0) })
        case .set:
            guard case .list(let items) = value, !items.isEmpty else { return .dict([]) }
            var seen: Set<EqualityKey> = []
            return .set(items.filter { seen.insert(EqualityKey($0)).inserted })
        case .values(let inner):
            guard case .dict(let entries) = value else { return nil }
            var typed: [PythonValue.Entry] = []
            for entry in entries {
                guard let value = apply(inner, entry.value) else { return nil }
                typed.append(PythonValue.Entry(key: entry.key, value: value))
            }
            return .dict(typed)
        case .float: return number(value).map { .float($0) }
        case .complex: return complex(value)
        }
    }

    private static func elements(of value: PythonValue, _ inner: Shape) -> [PythonValue]? {
        let items: [PythonValue]
        switch value {
        case .list(let found), .tuple(let found): items = found
        case .str(let text): items = text.text.unicodeScalars.map { .str(PythonString(String($0))) }
        case .dict(let entries): items = entries.map(\.key)
        default: return nil
        }
        let typed = items.compactMap { apply(inner, $0) }
        return typed.count == items.count ? typed : nil
    }

    private static func number(_ value: PythonValue) -> Double? {
        switch value {
        case .float(let number): number
        case .int(let number): Double(number)
        case .str(let text): Double(text.text)
        default: nil
        }
    }

    /// `complex("(3+4j)")`
    private static func complex(_ value: PythonValue) -> PythonValue? {
        if let real = number(value) { return .complex(real: real, imaginary: 0) }
        guard case .str(let text) = value else { return nil }
        return switch try? PythonLiteralParser.parse(text.text.filter { $0 != " " }) {
        case .complex(let real, let imaginary)?: .complex(real: real, imaginary: imaginary)
        case .int(let number)?: .complex(real: Double(number), imaginary: 0)
        default: nil
        }
    }
}
