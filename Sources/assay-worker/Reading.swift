internal import Mutation
internal import PythonEmbedding
internal import PythonSyntax
internal import Similarity
internal import TestSplitting
internal import WorkerProtocol

/// What the reading worker does with a source beside reviewing it: one function a task.
struct Reading: ~Copyable {
    let reader: SyntaxReader

    /// The answer to a frame of a ``ReadingTask``; a source that is no Python is a ``SourceError``.
    func answer(_ payload: [UInt8]) throws -> [UInt8] {
        guard let tag = payload.first, let task = ReadingTask(rawValue: tag) else {
            throw ProtocolError.unknownTag(payload.first ?? 0)
        }
        let request = Array(payload.dropFirst())
        switch task {
        case .split: return try split(try SplitRequest(decoding: request))
        case .fingerprint: return try Fingerprinter().fingerprint(reader.read(try DecodedSource(request))).encode()
        case .mutate: return try mutate(try MutationRequest(decoding: request))
        case .match: return try match(try MatchRequest(decoding: request)).encode()
        }
    }

    private func mutate(_ request: MutationRequest) throws -> [UInt8] {
        MutationReport(to: request, tree: try reader.read(try DecodedSource(request.source))).encode()
    }

    private func match(_ request: MatchRequest) throws -> MatchReport {
        let source = try reader.read(try DecodedSource(request.source))
        let nodes = LivingCode(source, entryPoint: request.entryPoint)
        return MatchReport(
            matches: request.patterns.map { text in
                guard let tree = try? reader.read(DecodedSource(utf8: Array(text.utf8))), let pattern = TreePattern(tree)
                else { return .malformed }
                guard let found = pattern.firstMatch(in: nodes) else { return .nowhere }
                return .line(UInt32(clamping: source.source.line(at: found.start) + 1))
            })
    }

    private func split(_ request: SplitRequest) throws -> [UInt8] {
        let tree = try reader.read(try DecodedSource(request.tests))
        return TestSplitter(entryPoint: request.entryPoint, moduleName: request.moduleName).split(tree).encode()
    }
}
