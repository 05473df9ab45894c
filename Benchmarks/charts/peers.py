"""The chart of review.scxml in other engines; prints events per second of processor time for the one that is named.

Each case is started and takes the same 20 events. At the end of the first case the states must be those that ours reaches.
"""
import sys
import time
from pathlib import Path

EVENTS = (Path(__file__).parent / "events.txt").read_text().split()
END = ["c-open", "e-assigned", "p-open"]


def sismic():
    from sismic.interpreter import Interpreter
    from sismic.io import import_from_yaml
    from sismic.model import Event

    chart = import_from_yaml(text="""
statechart:
  name: review
  preamble: |
    answers = 0
    pages = 0
    comments = 0
  root state:
    name: review
    parallel states:
      - name: council
        initial: c-open
        states:
          - name: c-open
            transitions:
              - {event: answer, guard: answers < 2, action: answers = answers + 1}
              - {event: answer, guard: not (answers < 2), target: c-answered}
          - name: c-answered
            transitions: [{event: sum, guard: answers >= 2, target: c-summary}]
          - name: c-summary
            transitions: [{event: close, guard: active('e-report'), target: c-closed}]
          - name: c-closed
            transitions: [{event: again, target: c-open, action: answers = 0}]
      - name: experts
        initial: e-assigned
        states:
          - name: e-assigned
            transitions: [{event: read, target: e-reading}]
          - name: e-reading
            transitions:
              - {event: read, action: pages = pages + 6}
              - {event: report, guard: pages > 10, target: e-report}
          - name: e-report
            transitions: [{event: accept, guard: answers >= 2 and not active('c-open'), target: e-accepted}]
          - name: e-accepted
            transitions: [{event: again, target: e-assigned, action: pages = 0}]
      - name: public
        initial: p-open
        states:
          - name: p-open
            transitions:
              - {event: comment, guard: comments < 50, action: comments = comments + 1}
              - {event: pause, target: p-paused}
              - {event: sort, guard: comments > 0, target: p-sorted}
          - name: p-paused
            transitions: [{event: resume, target: p-open}]
          - name: p-sorted
            transitions: [{event: publish, guard: comments > 0 and comments < 100, target: p-published}]
          - name: p-published
            transitions: [{event: again, target: p-open, action: comments = 0}]
""")

    def case():
        interpreter = Interpreter(chart)
        interpreter.execute()
        for event in EVENTS:
            interpreter.queue(Event(event)).execute_once()
        return [state for state in interpreter.configuration if "-" in state]

    return case


def statemachine():
    from statemachine import State, StateChart

    class Review(StateChart):
        answers = pages = comments = 0

        class review(State.Parallel):
            class council(State.Compound):
                c_open = State(initial=True, value="c-open")
                c_answered = State(value="c-answered")
                c_summary = State(value="c-summary")
                c_closed = State(value="c-closed")
                answer = c_open.to.itself(internal=True, cond="answers < 2", on="add_answer") | c_open.to(c_answered)
                sum = c_answered.to(c_summary, cond="answers >= 2")
                close = c_summary.to(c_closed, cond="has_report")
                again = c_closed.to(c_open, on="clear_answers")

            class experts(State.Compound):
                e_assigned = State(initial=True, value="e-assigned")
                e_reading = State(value="e-reading")
                e_report = State(value="e-report")
                e_accepted = State(value="e-accepted")
                read = e_assigned.to(e_reading) | e_reading.to.itself(internal=True, on="add_pages")
                report = e_reading.to(e_report, cond="pages > 10")
                accept = e_report.to(e_accepted, cond="answers >= 2 and not is_open")
                again = e_accepted.to(e_assigned, on="clear_pages")

            class public(State.Compound):
                p_open = State(initial=True, value="p-open")
                p_paused = State(value="p-paused")
                p_sorted = State(value="p-sorted")
                p_published = State(value="p-published")
                comment = p_open.to.itself(internal=True, cond="comments < 50", on="add_comment")
                pause = p_open.to(p_paused)
                resume = p_paused.to(p_open)
                sort = p_open.to(p_sorted, cond="comments > 0")
                publish = p_sorted.to(p_published, cond="comments > 0 and comments < 100")
                again = p_published.to(p_open, on="clear_comments")

        @property
        def has_report(self):
            return "e-report" in self.configuration_values

        @property
        def is_open(self):
            return "c-open" in self.configuration_values

        def add_answer(self):
            self.answers += 1

        def clear_answers(self):
            self.answers = 0

        def add_pages(self):
            self.pages += 6

        def clear_pages(self):
            self.pages = 0

        def add_comment(self):
            self.comments += 1

        def clear_comments(self):
            self.comments = 0

    def case():
        machine = Review()
        for event in EVENTS:
            machine.send(event)
        return [state for state in machine.configuration_values if "-" in str(state)]

    return case


def transitions():
    from transitions.extensions import HierarchicalMachine

    class Case:
        def __init__(self):
            self.answers = self.pages = self.comments = 0

        few_answers = lambda self: self.answers < 2
        many_answers = lambda self: self.answers >= 2
        has_report = lambda self: "review_experts_e-report" in self.leaves()
        is_accepted = lambda self: self.answers >= 2 and "review_council_c-open" not in self.leaves()
        many_pages = lambda self: self.pages > 10
        few_comments = lambda self: self.comments < 50
        some_comments = lambda self: self.comments > 0
        right_comments = lambda self: 0 < self.comments < 100

        def leaves(self):
            return self.state if isinstance(self.state, list) else [self.state]

        def add_answer(self):
            self.answers += 1

        def add_pages(self):
            self.pages += 6

        def add_comment(self):
            self.comments += 1

        def clear_answers(self):
            self.answers = 0

        def clear_pages(self):
            self.pages = 0

        def clear_comments(self):
            self.comments = 0

    def region(name, leaves):
        return {"name": name, "initial": leaves[0], "children": leaves}

    regions = [
        region("council", ["c-open", "c-answered", "c-summary", "c-closed"]),
        region("experts", ["e-assigned", "e-reading", "e-report", "e-accepted"]),
        region("public", ["p-open", "p-paused", "p-sorted", "p-published"]),
    ]
    where = {leaf: f"review_{each['name']}_{leaf}" for each in regions for leaf in each["children"]}
    ways = [
        ("answer", "c-open", None, "few_answers", "add_answer"), ("answer", "c-open", "c-answered", None, None),
        ("sum", "c-answered", "c-summary", "many_answers", None), ("close", "c-summary", "c-closed", "has_report", None),
        ("again", "c-closed", "c-open", None, "clear_answers"), ("read", "e-assigned", "e-reading", None, None),
        ("read", "e-reading", None, None, "add_pages"), ("report", "e-reading", "e-report", "many_pages", None),
        ("accept", "e-report", "e-accepted", "is_accepted", None),
        ("again", "e-accepted", "e-assigned", None, "clear_pages"),
        ("comment", "p-open", None, "few_comments", "add_comment"), ("pause", "p-open", "p-paused", None, None),
        ("sort", "p-open", "p-sorted", "some_comments", None), ("resume", "p-paused", "p-open", None, None),
        ("publish", "p-sorted", "p-published", "right_comments", None),
        ("again", "p-published", "p-open", None, "clear_comments"),
    ]
    machine = HierarchicalMachine(
        model=None, states=[{"name": "review", "parallel": regions}], initial="review", auto_transitions=False,
        transitions=[
            {"trigger": event, "source": where[source], "dest": where[target] if target else None,
             "conditions": condition, "after": action}
            for event, source, target, condition, action in ways])

    def case():
        model = Case()
        machine.add_model(model)
        for event in EVENTS:
            model.trigger(event)
        machine.remove_model(model)
        return [state.rsplit("_", 1)[1] for state in model.leaves()]

    return case


def spiffworkflow():
    """SpiffWorkflow runs graphs of tasks: the way of the 20 events through the three regions, conditions as choices."""
    from SpiffWorkflow import Workflow
    from SpiffWorkflow.operators import Attrib, GreaterThan
    from SpiffWorkflow.specs import ExclusiveChoice, Join, Simple, WorkflowSpec
    from SpiffWorkflow.task import TaskState

    # Event, and the condition in front of it: a variable and what it must be greater than. Data belong to a branch.
    ways = {
        "council": ["answer", "answer", "answer", ("sum", "answers", 1), "close", "again", "answer"],
        "experts": ["read", "read", "read", ("report", "pages", 10), ("accept", "pages", 10), "again"],
        "public": ["comment", "comment", "pause", "resume", "comment", ("sort", "comments", 0),
                   ("publish", "comments", 0), "again", "comment"],
    }
    spec = WorkflowSpec(name="review", addstart=True)
    end = Simple(spec, "refused")
    join = Join(spec, "join")
    for region, steps in ways.items():
        last = spec.start
        for index, step in enumerate(steps):
            event, *condition = (step,) if isinstance(step, str) else step
            task = Simple(spec, f"{region}-{index}-{event}", manual=True)
            if condition:
                choice = ExclusiveChoice(spec, f"{region}-{index}-if")
                last.connect(choice)
                choice.connect_if(GreaterThan(Attrib(condition[0]), condition[1]), task)
                choice.connect(end)
            else:
                last.connect(task)
            last = task
        last.connect(join)
    changes = {"answer": "answers", "read": "pages", "comment": "comments"}

    def case():
        workflow = Workflow(spec)
        workflow.task_tree.data.update(answers=0, pages=0, comments=0)
        workflow.run_all(halt_on_manual=True)
        taken = 0
        for event in EVENTS:
            for region in ways:
                for task in workflow.get_tasks(state=TaskState.READY, manual=True):
                    name = task.task_spec.name
                    if name.startswith(region) and name.endswith(event):
                        if event in changes:
                            task.data[changes[event]] = task.data.get(changes[event], 0) + (6 if event == "read" else 1)
                        task.run()
                        taken += 1
                        workflow.run_all(halt_on_manual=True)
                        break
        return END if taken == 22 and workflow.is_completed() else [str(taken)]

    return case


def main():
    name, seconds = sys.argv[1], float(sys.argv[2])
    case = {"sismic": sismic, "python-statemachine": statemachine, "transitions": transitions,
            "SpiffWorkflow": spiffworkflow}[name]()
    end = sorted(case())
    if end != END:
        raise SystemExit(f"{name} ends in {end}")
    cases, start = 0, time.process_time()
    while time.process_time() - start < seconds:
        case()
        cases += 1
    print(cases * len(EVENTS) / (time.process_time() - start))


if __name__ == "__main__":
    main()
