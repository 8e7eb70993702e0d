public import Foundation

/// The small file that makes a folder a practice folder: which challenge, since when, and what is handed in.
public struct PracticeMarker: Sendable, Hashable {
    public static let name = ".assay-practice"

    /// Slug.
    public var challenge: String
    /// Absolute path of the package, where it was when the folder was laid out.
    public var package: String
    /// Path of the solution relative to the folder: a file, or a folder of several.
    public var solution: String
    public var started: Date

    public init(challenge: String, package: String, solution: String, started: Date) {
        self.challenge = challenge
        self.package = package
        self.solution = solution
        self.started = started
    }

    /// Why a file is none; with its line where there is one.
    public struct Flaw: Error, Sendable, Hashable, CustomStringConvertible {
        /// From 1; nil where the file as a whole is meant.
        public let line: Int?
        public let reason: String

        public var description: String { reason }
    }

    /// The file's text.
    public var text: String {
        """
        # This folder was laid out by `assay start`. `assay run`, `watch`, `hint` and `editorial` read here what it is about.
        challenge: \(challenge)
        package: \(package)
        solution: \(solution)
        started: \(started.formatted(.iso8601))

        """
    }

    /// Reads `key: value` lines; empty ones, those that begin with `#`, and keys of later versions are read past.
    public init(_ text: String) throws(Flaw) {
        var values: [String: (value: String, line: Int)] = [:]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
            guard let colon = line.firstIndex(of: ":") else {
                throw Flaw(line: index + 1, reason: "is not of the form `key: value`")
            }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            values[line[..<colon].trimmingCharacters(in: .whitespaces)] = (value, index + 1)
        }
        func required(_ key: String) throws(Flaw) -> (value: String, line: Int) {
            guard let found = values[key], !found.value.isEmpty else {
                throw Flaw(line: values[key]?.line, reason: "does not say `\(key): …`")
            }
            return found
        }
        challenge = try required("challenge").value
        package = values["package"]?.value ?? ""
        let solution = try required("solution")
        guard !solution.value.hasPrefix("/"), !solution.value.split(separator: "/").contains("..") else {
            throw Flaw(line: solution.line, reason: "names a solution outside of the folder")
        }
        self.solution = solution.value
        let started = try required("started")
        guard let date = try? Date(started.value, strategy: .iso8601) else {
            throw Flaw(line: started.line, reason: "has `started: \(started.value)`; write it as 2026-01-31T09:00:00Z")
        }
        self.started = date
    }
}
