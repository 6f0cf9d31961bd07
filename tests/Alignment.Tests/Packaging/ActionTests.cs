using System.Text.Json;

namespace Alignment.Tests.Packaging;

/// <summary>The action as a job runs it: its own steps, in bash, on the samples.</summary>
public sealed class ActionTests : IDisposable
{
    private const string English = "data/2026-01-05_AI_enhanced_English.jsonl";
    private const string Chinese = "data/2026-01-05_AI_enhanced_Chinese.jsonl";
    private const string Markdown = "data/2026-01-05.md";

    private readonly ActionRun _action = new();

    public ActionTests() => Directory.CreateDirectory(_action.At("data"));

    public void Dispose() => _action.Dispose();

    [ActionFact]
    public void Block_FailsTheStepAndSaysWhatToDo()
    {
        Publish("damaged");
        Assert.Equal(1, _action.Run($"source={English}", $"target={Chinese}"));
        Assert.Equal("fail", _action.Outputs["verdict"]);
        Assert.InRange(int.Parse(_action.Outputs["retry-count"]), 1, 100);
        Assert.Equal(int.Parse(_action.Outputs["retry-count"]), _action.Outputs["retry-ids"].Split(' ').Length);
        foreach (string name in (string[])["result", "report", "sarif"])
        {
            Assert.True(new FileInfo(_action.Outputs[name]).Length > 0, name);
        }

        using JsonDocument sarif = JsonDocument.Parse(File.ReadAllText(_action.Outputs["sarif"]));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.StartsWith("### ", _action.Summary, StringComparison.Ordinal);
        Assert.Contains("alignment retry", _action.Summary, StringComparison.Ordinal);
        string[] annotations = Annotations();
        Assert.InRange(annotations.Count(line => line.StartsWith("::error", StringComparison.Ordinal)), 1, 10);
        Assert.InRange(annotations.Count(line => line.StartsWith("::warning", StringComparison.Ordinal)), 0, 10);
    }

    [ActionFact]
    public void Warn_TellsAndGoesOn()
    {
        Publish("damaged");
        Assert.Equal(0, _action.Run($"source={English}", $"target={Chinese}", "mode=warn"));
        Assert.Equal("fail", _action.Outputs["verdict"]);
        Assert.NotEmpty(Annotations());
    }

    [ActionFact]
    public void WholeEdition_Passes()
    {
        Publish("whole");
        Assert.Equal(0, _action.Run($"source={English}", $"target={Chinese}"));
        Assert.Equal("pass", _action.Outputs["verdict"]);
        Assert.Equal("0", _action.Outputs["retry-count"]);
        Assert.Equal("", _action.Outputs["retry-ids"]);
    }

    [ActionFact]
    public void MissingEdition_IsNeverGreen()
    {
        Publish("whole");
        Assert.Equal(2, _action.Run($"source={English}", "target=data/none.jsonl", "mode=warn"));
        Assert.Equal("cannot-judge", _action.Outputs["verdict"]);
    }

    [ActionFact]
    public void Folders_ArePaired()
    {
        Publish("damaged");
        Assert.Equal(1, _action.Run("source=data"));
        Assert.Equal("fail", _action.Outputs["verdict"]);
        Assert.False(_action.Outputs.ContainsKey("report"));
        Assert.InRange(int.Parse(_action.Outputs["retry-count"]), 1, 100);
    }

    [ActionFact]
    public void AfterAForcedPush_EveryEditionIsJudged()
    {
        Publish("damaged");
        foreach (string[] git in (string[][])[["init", "--quiet"], ["add", "data"], ["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "a day"]])
        {
            GitFolder.Run(_action.Workspace, "git", git);
        }

        Assert.Equal(0, _action.Run("source=data", "changed-since=HEAD"));
        Assert.Equal(1, _action.Run("source=data", "changed-since=" + new string('a', 40)));
        Assert.Contains("judging every edition", _action.Errors, StringComparison.Ordinal);
        Assert.Equal(1, _action.Run("source=data", "changed-since=" + new string('0', 40)));
        Assert.DoesNotContain("judging every edition", _action.Errors, StringComparison.Ordinal);
        Assert.Equal(2, _action.Run("source=data", "changed-since=no-such-branch"));
    }

    [ActionFact]
    public void Heal_PutsTheEditionRight()
    {
        Publish("damaged");
        // The generator makes the rows again: here it finds them in the undamaged edition.
        File.Copy(Sample("zh.jsonl"), _action.At("whole.jsonl"));
        string generator = "grep -F -f .alignment/retry/retry.ids.txt whole.jsonl > \".alignment/retry/${ALIGNMENT_RETRY_NAME}_new.jsonl\"";
        int exit = _action.Run(
            $"source={English}", $"target={Chinese}", "mode=heal", $"regenerate={generator}", "regenerated=.alignment/retry/{name}_new.jsonl");
        Assert.True(exit == 0, _action.Printed + _action.Errors);
        Assert.Equal("pass", _action.Outputs["verdict"]);
        Assert.Equal("0", _action.Outputs["retry-count"]);
    }

    [ActionFact]
    public void Heal_OfAFolder_PutsTheOneEditionRightThatFailed()
    {
        Publish("damaged");
        File.Copy(Sample("zh.jsonl"), _action.At("whole.jsonl"));
        foreach (string language in (string[])["en", "zh"])
        {
            File.Copy(Sample($"{language}.jsonl"), _action.At($"data/2026-01-06_AI_enhanced_{(language == "en" ? "English" : "Chinese")}.jsonl"));
        }

        string generator = "grep -F -f .alignment/retry/retry.ids.txt whole.jsonl > .alignment/retry/new.jsonl";
        string[] inputs = ["source=data", "mode=heal", $"regenerate={generator}", "regenerated=.alignment/retry/new.jsonl"];
        int exit = _action.Run(inputs);
        Assert.True(exit == 0, _action.Printed + _action.Errors);

        File.Copy(_action.At(English), _action.At("data/2026-01-07_AI_enhanced_English.jsonl"));
        File.Copy(Sample("zh-damaged.jsonl"), _action.At("data/2026-01-07_AI_enhanced_Chinese.jsonl"));
        File.Copy(Sample("zh-damaged.jsonl"), _action.At(Chinese), overwrite: true);
        Assert.Equal(2, _action.Run(inputs));
        Assert.Contains("heal repairs one edition at a time", _action.Errors, StringComparison.Ordinal);
    }

    [ActionFact]
    public void Heal_GivesUpOnWhatStaysBad()
    {
        Publish("damaged");
        string before = File.ReadAllText(_action.At(Chinese));
        // The generator hands out the same bad rows, run after run.
        string generator = $"grep -F -f .alignment/retry/retry.ids.txt {Chinese} > .alignment/retry/new.jsonl; echo again >> runs.txt";
        string[] inputs =
        [
            $"source={English}", $"target={Chinese}", "mode=heal", "most-attempts=2",
            $"regenerate={generator}", "regenerated=.alignment/retry/new.jsonl",
        ];
        for (int run = 0; run < 4; run++)
        {
            Assert.Equal(1, _action.Run(inputs));
        }

        Assert.Equal(2, File.ReadAllLines(_action.At("runs.txt")).Length);
        Assert.Equal(before, File.ReadAllText(_action.At(Chinese)));
    }

    [ActionFact]
    public void FailedGenerator_LeavesTheEditionAlone()
    {
        Publish("damaged");
        string before = File.ReadAllText(_action.At(Chinese));
        Assert.Equal(2, _action.Run($"source={English}", $"target={Chinese}", "mode=heal", "regenerate=exit 7", "regenerated=new.jsonl"));
        Assert.Equal(before, File.ReadAllText(_action.At(Chinese)));
    }

    [ActionFact]
    public void Summary_SpeaksChinese()
    {
        Publish("damaged");
        Assert.Equal(1, _action.Run($"source={English}", $"target={Chinese}", "ui-lang=zh-CN"));
        Assert.Contains("未通过", _action.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("GATE FAILED", _action.Summary, StringComparison.Ordinal);
    }

    [ActionFact]
    public void Inputs_AreNeverRun()
    {
        Publish("whole");
        foreach (string name in (string[])["source", "target", "config", "raw", "changed-since", "ui-lang", "mode", "history"])
        {
            _action.Run([.. new[] { $"source={English}", $"target={Chinese}" }.Where(input => !input.StartsWith(name + "=", StringComparison.Ordinal)),
                $"{name}=x$(touch pwned)`touch pwned`;touch pwned"]);
            Assert.False(File.Exists(_action.At("pwned")), name);
        }
    }

    [ActionFact]
    public void UnknownMode_IsExplained()
    {
        Publish("whole");
        Assert.Equal(2, _action.Run($"source={English}", $"target={Chinese}", "mode=blok"));
        Assert.Contains("unknown mode \"blok\"; choose one of: block, warn, heal", _action.Errors, StringComparison.Ordinal);
    }

    [PackageFact]
    public void Action_InstallsTheTool()
    {
        Publish("whole");
        int exit = _action.Run($"source={English}", $"target={Chinese}", $"package-source={PackageFolder.Path}");
        Assert.True(exit == 0, _action.Printed + _action.Errors);
        Assert.Equal("pass", _action.Outputs["verdict"]);
    }

    private string[] Annotations() => [.. _action.Printed.Split('\n').Where(line => line.StartsWith("::", StringComparison.Ordinal))];

    private static string Sample(string ending) => Repository.File("data", "samples", "2026-01-05-" + ending);

    private void Publish(string edition)
    {
        string ending = edition == "damaged" ? "zh-damaged" : "zh";
        File.Copy(Sample("en.jsonl"), _action.At(English));
        File.Copy(Sample(ending + ".jsonl"), _action.At(Chinese));
        File.Copy(Sample(ending + ".md"), _action.At(Markdown));
    }
}
