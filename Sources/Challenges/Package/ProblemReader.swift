internal import Yams

/// Reads `problem.yaml` into everything of a challenge but its cases and its validator.
struct ProblemReader {
    static let fileName = "problem.yaml"

    let document: YAMLMapping
    /// The challenge's name where the document has none.
    let slug: String

    /// How answers are compared: `default`, or a program of the package.
    enum Validation { case builtIn, custom, interactive }

    private static let maximumSeconds = 86_400.0
    private static let maximumMebibytes = 1_048_576.0

    func challenge(folder: String) throws(PackageError) -> Challenge {
        let kind = try document.choice("kind", of: Challenge.Kind.self) ?? .program
        return Challenge(
            slug: slug,
            name: try name() ?? slug,
            kind: kind,
            entryPoint: try entryPoint(of: kind),
            limits: try limits(),
            flags: try flags(),
            validator: nil,
            show: try document.choice("show", of: Challenge.Show.self) ?? .verdict,
            level: try document.text("level") ?? "",
            topics: try document.texts("topics") ?? [],
            folder: folder,
            cases: [],
            warnings: try warnings())
    }

    func validation() throws(PackageError) -> Validation {
        guard let text = try document.text("validation") else {
            // The package format of 2023-07 and later says it in `type`.
            let types = (try? document.texts("type"))?.flatMap { $0.split(separator: " ") } ?? []
            return types.contains("interactive") ? .interactive : .builtIn
        }
        switch text.split(separator: " ").map(String.init) {
        case ["default"]: return .builtIn
        case ["custom"]: return .custom
        case ["custom", "interactive"]: return .interactive
        case let words:
            let reason = words.first == "custom"
                ? "`validation: \(Excerpt.plain(text))` is not supported"
                : "`validation` is `\(Excerpt.plain(text))`"
            throw PackageError(
                file: document.file, line: document.line(of: "validation"), reason,
                advice: "write `default`, `custom` or `custom interactive`")
        }
    }

    /// The words of `validator_flags`, which a custom validator gets as its arguments.
    func validatorArguments() throws(PackageError) -> [String] {
        try document.text("validator_flags")?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    }

    // MARK: - Keys

    /// A text, or a text for each language, of which English comes first.
    private func name() throws(PackageError) -> String? {
        guard let languages = document.node("name")?.mapping else { return try document.text("name") }
        let names = document.entries(of: languages)
        let best = names.first { $0.key == "en" } ?? names.first { $0.key.hasPrefix("en") } ?? names.first
        return best?.value.scalar?.string
    }

    private func entryPoint(of kind: Challenge.Kind) throws(PackageError) -> String {
        guard let name = try document.text("entry_point") else {
            guard kind.needsEntryPoint else { return "" }
            throw PackageError(
                file: document.file, line: document.line(of: "kind"),
                "there is no `entry_point`, and challenges of kind \(kind.rawValue) need one",
                advice: "add `entry_point: name` with what a solution must define")
        }
        guard kind == .program || PythonIdentifier.isValid(name) else {
            throw PackageError(
                file: document.file, line: document.line(of: "entry_point"),
                "`entry_point` is `\(Excerpt.plain(name))`, which is no Python name",
                advice: "write the name alone, such as `two_sum`")
        }
        return name
    }

    private func flags() throws(PackageError) -> ValidatorFlags {
        guard let text = try document.text("validator_flags") else { return ValidatorFlags() }
        do {
            return try ValidatorFlags(parsing: text)
        } catch {
            // A validator of the package's own has flags of its own.
            if try validation() != .builtIn { return ValidatorFlags() }
            throw PackageError(
                file: document.file, line: document.line(of: "validator_flags"), "\(error)",
                advice: "correct `validator_flags`")
        }
    }

    private func limits() throws(PackageError) -> Limits {
        let mapping = try document.mapping("limits")
        let time = try document.number(
            "time_limit", in: mapping, unit: "seconds", maximum: Self.maximumSeconds)
        let wall = try document.number(
            "wall_limit", in: mapping, unit: "seconds", maximum: Self.maximumSeconds)
        let memory = try document.number("memory", in: mapping, unit: "MiB", maximum: Self.maximumMebibytes)
        let output = try document.number("output", in: mapping, unit: "MiB", maximum: Self.maximumMebibytes)
        let defaults = Limits()
        return Limits(
            cpuMillis: time.map(Self.millis) ?? defaults.cpuMillis,
            wallMillis: wall.map(Self.millis),
            memoryBytes: memory.map(Self.bytes) ?? defaults.memoryBytes,
            outputBytes: output.map(Self.bytes) ?? defaults.outputBytes)
    }

    private static func millis(_ seconds: Double) -> Int { max(1, Int((seconds * 1_000).rounded())) }

    private static func bytes(_ mebibytes: Double) -> Int { max(1, Int(mebibytes * 1_048_576)) }

    // MARK: - Warnings

    private func warnings() throws(PackageError) -> [String] {
        var warnings = unknown(document.entries(), KnownKeys.ours, KnownKeys.format, within: "")
        if let limits = try document.mapping("limits") {
            let entries = document.entries(of: limits)
            warnings += unknown(entries, KnownKeys.ourLimits, KnownKeys.formatLimits, within: " in limits")
        }
        let levels = ["fundamentals", "intermediate", "senior"]
        if let level = try document.text("level"), !levels.contains(level) {
            let line = document.line(of: "level")
            let words = levels.joined(separator: ", ")
            let place = "\(ProblemReader.fileName):\(line)"
            warnings.append("\(place): level \"\(Excerpt.plain(level))\" is not one of \(words)")
        }
        return warnings
    }

    private func unknown(
        _ entries: [(key: String, line: Int, value: Node)], _ known: [String], _ silent: Set<String>,
        within place: String
    ) -> [String] {
        entries.filter { !known.contains($0.key) && !silent.contains($0.key) }.map { entry in
            let key = Excerpt.plain(entry.key)
            return "\(ProblemReader.fileName):\(entry.line): unknown key \"\(key)\"\(place)"
                + advice(for: entry.key, known, isLimit: !place.isEmpty)
        }
    }

    /// A limit at the top level is the usual slip; so is a key of the package among the limits.
    private func advice(for key: String, _ known: [String], isLimit: Bool) -> String {
        if !isLimit, KnownKeys.ourLimits.contains(key) { return "; put it under `limits`" }
        if isLimit, KnownKeys.ours.contains(key) { return "; put it outside of `limits`" }
        return SpellingSuggestion.advice(for: key, among: known + (isLimit ? [] : KnownKeys.ourLimits))
    }
}
