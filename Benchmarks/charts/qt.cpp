// The chart of review-ecmascript.scxml in Qt SCXML; prints events per second of processor time.
// Usage: qt CHART EVENTS SECONDS
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtScxml/QScxmlStateMachine>
#include <ctime>
#include <iostream>
#include <memory>

static QStringList oneCase(const QString &chart, const QStringList &events) {
  std::unique_ptr<QScxmlStateMachine> machine(QScxmlStateMachine::fromFile(chart));
  machine->start();
  QCoreApplication::processEvents();
  for (const QString &event : events) {
    machine->submitEvent(event);
    QCoreApplication::processEvents();
  }
  QStringList states = machine->activeStateNames(true);
  states.sort();
  return states;
}

// Events alone, without reading the chart anew for each case: the machine goes round.
static double eventsPerSecond(const QString &chart, const QStringList &events, double seconds) {
  std::unique_ptr<QScxmlStateMachine> machine(QScxmlStateMachine::fromFile(chart));
  machine->start();
  QCoreApplication::processEvents();
  long count = 0;
  const clock_t start = clock();
  double took = 0;
  while (took < seconds) {
    for (const QString &event : events) {
      machine->submitEvent(event);
      QCoreApplication::processEvents();
    }
    count += events.size();
    took = double(clock() - start) / CLOCKS_PER_SEC;
  }
  return count / took;
}

int main(int argc, char **argv) {
  QCoreApplication application(argc, argv);
  QFile file(argv[2]);
  if (!file.open(QIODevice::ReadOnly)) return 1;
  const QStringList events = QString::fromUtf8(file.readAll()).simplified().split(' ');
  const QStringList end = {"c-open", "e-assigned", "p-open"};
  if (oneCase(argv[1], events) != end) {
    std::cerr << "qt ends elsewhere\n";
    return 1;
  }
  std::cout << eventsPerSecond(argv[1], events, atof(argv[3])) << "\n";
  return 0;
}
