public import PythonSyntax
public import WorkerProtocol

/// The mutants of one source, as edits of it.
public struct MutationReport: Hashable, Sendable {
    /// Why a source has no mutants.
    public enum Refusal: Hashable, Sendable {
        /// It is no Python; the line counts from 1.
        case syntaxError(message: String, line: Int)
        /// It declares another encoding: edits of its UTF-8 form would be misread.
        case notUTF8

        /// One sentence.
        public var description: String {
            switch self {
            case .syntaxError(let message, let line): "line \(line): \(message)"
            case .notUTF8: "the source declares an encoding other than UTF-8; save it as UTF-8 to mutate it"
            }
        }
    }

    /// By line, then operator.
    public var mutants: [Mutant]
    /// How many there are without the request's limit.
    public var total: Int
    public var refusal: Refusal?

    public var isSampled: Bool { mutants.count < total }

    public init(mutants: [Mutant], total: Int, refusal: Refusal? = nil) {
        self.mutants = mutants
        self.total = total
        self.refusal = refusal
    }

    /// The answer to `request`, the source of which has the tree `tree`.
    public init(to request: MutationRequest, tree: SyntaxTree, mutator: Mutator = Mutator()) {
        // The tree's source has no byte order mark.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let skipped = request.source.starts(with: mark) ? mark.count : 0
        guard tree.source.bytes.elementsEqual(request.source[skipped...]) else {
            self.init(mutants: [], total: 0, refusal: .notUTF8)
            return
        }
        let all = mutator.mutants(of: tree)
        var chosen = Mutator.sample(all, limit: request.limit)
        for index in chosen.indices {
            let range = chosen[index].edit.range
            chosen[index].edit.range = range.lowerBound + skipped..<range.upperBound + skipped
        }
        self.init(mutants: chosen, total: all.count)
    }
}

extension MutationReport {
    public func encode() -> [UInt8] {
        var writer = ByteWriter(reserving: 64 + mutants.count * 128)
        writer.list(mutants) { writer, mutant in
            for text in [mutant.operator, mutant.before, mutant.after] { writer.string(text) }
            for number in [mutant.line, mutant.edit.range.lowerBound, mutant.edit.range.upperBound] {
                writer.integer(UInt32(clamping: number))
            }
            writer.data(mutant.edit.replacement)
        }
        writer.integer(UInt32(clamping: total))
        switch refusal {
        case nil: writer.byte(0)
        case .notUTF8?: writer.byte(1)
        case .syntaxError(let message, let line)?:
            writer.byte(2)
            writer.string(message)
            writer.integer(UInt32(clamping: line))
        }
        return writer.bytes
    }

    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        mutants = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try Mutant(from: &reader) }
        total = Int(try reader.integer(UInt32.self))
        let tag = try reader.byte()
        switch tag {
        case 0: refusal = nil
        case 1: refusal = .notUTF8
        case 2: refusal = .syntaxError(message: try reader.string(), line: Int(try reader.integer(UInt32.self)))
        default: throw .unknownTag(tag)
        }
    }
}

extension Mutant {
    init(from reader: inout ByteReader) throws(ProtocolError) {
        let name = try reader.string()
        let before = try reader.string()
        let after = try reader.string()
        let line = Int(try reader.integer(UInt32.self))
        let start = Int(try reader.integer(UInt32.self))
        let end = Int(try reader.integer(UInt32.self))
        guard start <= end else { throw .truncated }
        self.init(
            operator: name, line: line, before: before, after: after,
            edit: SourceEdit(start..<end, try reader.data()))
    }
}
