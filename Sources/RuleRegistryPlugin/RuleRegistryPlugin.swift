import PackagePlugin

/// Lists the rules for the compiler, so that adding one is adding a file: every `Rules/<Topic>/<Name>.swift` declares
/// the type `<Name>`.
@main
struct RuleRegistryPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target.sourceModule else { return [] }
        let rules = module.sourceFiles.map(\.url).filter { $0.pathComponents.dropLast(2).last == "Rules" }
            .sorted { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "RuleRegistry.swift")
        return [
            .buildCommand(
                displayName: "Listing \(rules.count) rules", executable: try context.tool(named: "rule-registry-writer").url,
                arguments: [output.path] + rules.map { $0.deletingPathExtension().lastPathComponent },
                inputFiles: [], outputFiles: [output])
        ]
    }
}
