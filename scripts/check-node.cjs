// Old syntax on purpose: this file must run, and speak plainly, on any Node.
var parts = process.versions.node.split(".");
var major = Number(parts[0]);
var minor = Number(parts[1]);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    "SmartPick needs Node 20.19 or newer; this is Node " +
      process.versions.node +
      ". Install a newer Node, then run the command again.",
  );
  process.exit(1);
}
