import Testing

/// Around the test of one level: its lanes, and a look at what they leave behind.
struct CorpusScope: TestTrait, TestScoping {
    let level: IsolationLevel

    /// Once around all arguments, not around each.
    func scopeProvider(for test: Test, testCase: Test.Case?) -> CorpusScope? { testCase == nil ? self : nil }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let round = try CorpusRound(level)
        let before = Traces(ofProgram: round.program, at: level)
        round.start()
        let outcome = await Self.result { try await CorpusRound.$current.withValue(round, operation: function) }
        await round.finish()
        for problem in round.problems { Issue.record("\(level): \(problem)") }
        for thing in before.remains() { Issue.record("\(level): left behind: \(thing)") }
        if round.honestCount < 20 {
            Issue.record("\(level): only \(round.honestCount) honest cases ran beside the attacks")
        }
        try outcome.get()
    }

    private static func result(_ body: () async throws -> Void) async -> Result<Void, any Error> {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}

extension Trait where Self == CorpusScope {
    static func corpus(_ level: IsolationLevel) -> CorpusScope { CorpusScope(level: level) }
}
