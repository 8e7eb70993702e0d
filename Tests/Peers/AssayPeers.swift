internal import ArgumentParser
internal import Foundation

/// Puts the reviewer beside its peers on real code. Needs PyPI, and minutes: not part of CI.
@main
struct AssayPeers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assay-peers", abstract: "Compare with ruff and with HumanEval's evaluator; prove fixes by packages' own tests.",
        subcommands: [AgreementCommand.self, FixesCommand.self, EvaluateCommand.self])
}

/// What both commands need.
struct PeersOptions: ParsableArguments {
    @Option(name: .long, help: "Folder for the virtual environment and the packages; kept for the next run.")
    var cache = NSTemporaryDirectory() + "assay-peers"

    @Option(name: .long, help: "Only these packages; may be repeated.")
    var package: [String] = []

    /// Those that were asked for.
    func packages() throws -> [RealPackage] {
        for name in package where !RealPackage.all.contains(where: { $0.name == name }) {
            throw ValidationError("--package \(name): choose from \(RealPackage.all.map(\.name).joined(separator: ", "))")
        }
        return RealPackage.all.filter { package.isEmpty || package.contains($0.name) }
    }
}
