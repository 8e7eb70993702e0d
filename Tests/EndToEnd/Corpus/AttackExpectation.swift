import Yams

/// `expect.yaml` of one attack; see `Sandbox/Escapes/README.md` for what the keys mean.
struct AttackExpectation: Decodable, Sendable {
    enum Mode: String, Decodable, Sendable { case exec, function }

    struct Bounds: Decodable, Sendable {
        var time: Double?
        var wall: Double?
        var memory: Int?
    }

    var about: String
    var mode: Mode
    var stdin: String?
    var limits: Bounds?
    var status: [String]
    var blocked: [String]?
    var exitCode: Int?
    var signal: String?
    var stdout: String?
    var stdoutContains: String?
    var absent: [String]?
    var truncated: Bool?
    var messageContains: String?
    var repeats: Int?
    var withoutNamespaces: Overrides?

    /// What differs where namespaces are not to be had.
    struct Overrides: Decodable, Sendable {
        var status: [String]?
        var blocked: [String]?
        var exitCode: Int?
        var signal: String?
        var stdout: String?
        var stdoutContains: String?
        var absent: [String]?
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case about, mode, stdin, limits, status, blocked, exitCode, signal, stdout, stdoutContains, absent, truncated
        case messageContains, withoutNamespaces
        case repeats = "repeat"
    }

    /// Reads `text`; an unknown key is an error, since it would be an expectation that nobody looks at.
    static func read(_ text: String) throws -> AttackExpectation {
        let expectation = try YAMLDecoder().decode(AttackExpectation.self, from: text)
        let known = Set(CodingKeys.allCases.map(\.rawValue))
        for case let key? in try Yams.compose(yaml: text)?.mapping?.keys.map(\.string) ?? [] where !known.contains(key)
        {
            throw UnknownKey(key: key)
        }
        return expectation
    }

    struct UnknownKey: Error { let key: String }

    /// As it applies where namespaces hold, or do not.
    func applied(hasNamespaces: Bool) -> AttackExpectation {
        guard !hasNamespaces, let overrides = withoutNamespaces else { return self }
        var applied = self
        if let status = overrides.status { applied.status = status }
        if let blocked = overrides.blocked { applied.blocked = blocked }
        if let exitCode = overrides.exitCode { applied.exitCode = exitCode }
        if let signal = overrides.signal { applied.signal = signal }
        if let stdout = overrides.stdout { applied.stdout = stdout }
        if let contains = overrides.stdoutContains {
            applied.stdoutContains = contains
            applied.stdout = overrides.stdout
        }
        if let absent = overrides.absent { applied.absent = absent }
        return applied
    }
}
