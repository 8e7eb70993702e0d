internal import Challenges
internal import Judging

/// Hidden cases ask something that no sample shows.
struct SecretCasesCheck: VerificationCheck {
    static let name = "secret-cases"
    static let summary = "the secret cases are more than the samples again"

    func outcome(_ evidence: Evidence) throws(VerificationHalt) -> CheckOutcome {
        let cases = evidence.package.challenge.cases
        let samples = Set(cases.filter { $0.group == .sample }.map(Self.content))
        let secrets = cases.filter { $0.group != .sample }
        if secrets.isEmpty {
            return CheckOutcome(
                name,
                [Shortcoming("data/secret", "there are no secret cases", advice: "add cases that no sample shows")])
        }
        guard secrets.allSatisfy({ samples.contains(Self.content($0)) }) else { return CheckOutcome(name) }
        return CheckOutcome(
            name,
            [Shortcoming(
                "data/secret", "every secret case is a sample too", advice: "add cases that no sample shows")])
    }

    /// What a case does, without its name; a case of another sort is like no other.
    private static func content(_ testCase: TestCase) -> [[UInt8]] {
        testCase.files.sorted { $0.key < $1.key }.flatMap { [Array($0.key.utf8), $0.value] } + asked(testCase)
    }

    private static func asked(_ testCase: TestCase) -> [[UInt8]] {
        if case .statements(let statements) = testCase.content {
            return statements.flatMap { [Array($0.source.utf8), Array($0.expectedText.utf8)] }
        }
        if case .streams(let inputFile, _) = testCase.content, let input = FileBytes.read(inputFile) { return [input] }
        if case .calls(let table) = testCase.content { return table.arguments }
        return [Array(testCase.id.utf8)]
    }
}
