internal import ArgumentParser
internal import Challenges
internal import Foundation
internal import Judging

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Show what the sandbox can do on this machine, and what to install.")

    @OptionGroup var sandbox: SandboxOptions

    func run() throws {
        let settings = try sandbox.settings()
        let facts: SandboxFacts
        do { facts = try SandboxFacts.read(settings) } catch {
            throw Failure("\(error)\n" + advice(for: error), status: Status.unavailable)
        }
        var text = "worker       \(settings.path)\n"
        text += "python       \(facts.pythonVersion.split(separator: "\n").joined(separator: " "))\n"
        text += "baseline     \(facts.baselineBytes >> 20) MiB resident, nothing preloaded\n\nlayers\n"
        for layer in facts.layers {
            let name = layer.name + String(repeating: " ", count: max(0, 11 - layer.name.count))
            text += "  \(layer.holds ? "yes" : "no ")  \(name) \(layer.detail)\n"
        }
        text += "\n" + limits + "\n" + noise()
        let missing = facts.layers.filter { !$0.holds }
        text += missing.isEmpty ? "\nEverything holds.\n" : "\n" + missing.map(cost).joined(separator: "\n") + "\n"
        Output.write(text)
        try sandbox.check(settings)
    }

    private var limits: String {
        """
        limits that can be enforced
          CPU time     all threads together, watched every 10 ms and closer to the limit; default 2 s a case
          wall clock   default 3 × CPU + 1 s
          memory       peak resident above the warm interpreter; default 256 MiB
          output       8 MiB a stream; a value 16 MiB; a source 1 MiB
          threads      64; descriptors 64; a file 64 MiB
          folder       64 MiB and 4096 entries (with namespaces); main stack 64 MiB, others 1 MiB
          processes    none may be started; no sockets but socketpair

        """
    }

    /// What makes times vary here, as isolate's environment check lists it.
    private func noise() -> String {
        var lines: [String] = []
        func read(_ path: String) -> String? {
            FileBytes.read(path).map {
                String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            }
        }
        lines.append("cores \(ProcessInfo.processInfo.activeProcessorCount)")
        if let governor = read("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor") {
            lines.append("frequency governor \(governor)")
        }
        if let swap = read("/proc/swaps"), swap.split(separator: "\n").count > 1 { lines.append("swap is on") }
        if let threads = read("/sys/devices/system/cpu/smt/active"), threads == "1" {
            lines.append("hyper-threading is on")
        }
        return "timing       \(lines.joined(separator: ", "))\n"
    }

    private func cost(_ layer: SandboxFacts.Layer) -> String {
        switch layer.name {
        case "namespaces":
            "namespaces are missing: files are hidden by Landlock alone, processes by the system-call filter. "
                + "To have them: allow user namespaces (sysctl user.max_user_namespaces, "
                + "kernel.apparmor_restrict_unprivileged_userns=0), "
                + "or give the container CAP_SYS_ADMIN."
        case "landlock": "landlock is missing: needs Linux 5.13 or later with `landlock` among the kernel's `lsm=`."
        case "tmpfs":
            "tmpfs is missing: the working folder's size is watched, not capped; a case can pass it for 30 ms."
        default: "\(layer.name) is missing: \(layer.detail)"
        }
    }

    private func advice(for error: WorkerError) -> String {
        switch error.code {
        case .cannotStart: "Build both programs with `swift build`, or name the worker with ASSAY_WORKER."
        default: "Install what it needs: apt-get install libpython3-dev libseccomp-dev"
        }
    }
}
