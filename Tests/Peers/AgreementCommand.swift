internal import ArgumentParser
internal import Foundation
internal import Idioms

/// Findings beside ruff's, rule by rule: on the standard library and on real packages.
struct AgreementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement", abstract: "Compare findings with ruff's, rule by rule.")

    @OptionGroup var options: PeersOptions

    @Option(name: .long, help: "Print up to this many places of each kind of disagreement.")
    var places = 0

    @Option(name: .long, help: "Only this rule.")
    var rule: String?

    @Flag(name: .long, help: "Leave the standard library out.")
    var onlyPackages = false

    func run() throws {
        let environment = try Virtualenv(cache: options.cache)
        var roots = try options.packages().map { try $0.sources(in: environment) }
        if !onlyPackages, options.package.isEmpty { roots.append(URL(fileURLWithPath: try Self.standardLibrary(environment))) }
        let shared = RuleRegistry.rules.map(\.page).filter { page in
            (rule == nil || page.name == rule) && page.peers.contains(where: RuffCodes.isOne)
        }
        var comparison = Agreement(rules: shared)
        for root in roots { try comparison.add(root, environment) }
        print(comparison.table)
        if places > 0 { print(comparison.places(places)) }
    }

    private static func standardLibrary(_ environment: Virtualenv) throws -> String {
        try environment.python(["-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"]).text
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// Which codes are ruff's: letters it knows, then digits (pylint's have four after one letter, without its `PL`).
enum RuffCodes {
    private static let families: Set<String> = [
        "PERF", "C", "SIM", "FURB", "UP", "B", "E", "F", "PIE", "PLC", "PLR", "PLW", "PLE", "RET", "RUF", "PTH", "TRY", "BLE",
        "FLY", "ASYNC", "DTZ", "G", "LOG", "S", "ANN", "FBT", "A", "ISC", "N",
    ]

    private struct Rule: Decodable { var code: String }

    /// The codes of the ruff that is installed.
    static func known(_ environment: Virtualenv) throws -> Set<String> {
        let listing = try Shell.run(environment.program("ruff"), ["rule", "--all", "--output-format", "json"])
        return Set(try JSONDecoder().decode([Rule].self, from: listing.output).map(\.code))
    }

    static func isOne(_ code: String) -> Bool {
        let letters = code.prefix { $0.isLetter && $0.isUppercase }
        let digits = code.dropFirst(letters.count)
        guard families.contains(String(letters)), digits.allSatisfy(\.isNumber), (3...4).contains(digits.count) else { return false }
        // `C0200` and `E1310` are pylint's, `C401` and `E711` flake8's and ruff's.
        return digits.count == 3 || letters.count > 1
    }
}
