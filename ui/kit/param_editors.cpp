// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/param_editors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <limits>

#include "ui/kit/choice_box.h"
#include "ui/kit/conversions.h"
#include "ui/kit/icons.h"
#include "ui/kit/real_edit.h"
#include "ui/kit/theme.h"

namespace hp {
namespace {

constexpr int kEditorWidth = 90;  // the least that is still readable

QString tr(const char* source) { return QCoreApplication::translate("ParamForm", source); }

std::string toText(const QString& text) { return text.toStdString(); }

QString suffixOf(const Param& param, const char* context) {
  return param.info.unit.empty() ? QString() : QLatin1Char(' ') + translated(context, param.info.unit);
}

// A form scrolls: the wheel must not change what it happens to pass over.
class WheelNeedsFocus final : public QObject {
 public:
  explicit WheelNeedsFocus(QWidget* editor) : QObject(editor) {
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(this);
  }
  bool eventFilter(QObject* editor, QEvent* event) override {
    if (event->type() != QEvent::Wheel || static_cast<QWidget*>(editor)->hasFocus()) return false;
    event->ignore();
    return true;
  }
};

bool fitsInt(const Param& param) {
  return param.info.min >= std::numeric_limits<int>::min() &&
         param.info.max <= std::numeric_limits<int>::max();
}

ParamEditor makeFlag(const Param&, const char*, const std::function<void()>& edited) {
  auto* box = new QCheckBox;
  QObject::connect(box, &QCheckBox::toggled, box, edited);
  return {box,
          [box] { return box->isChecked(); },
          [box](const ParamValue& value) { box->setChecked(std::get<bool>(value)); },
          {}};
}

ParamEditor makeInteger(const Param& param, const char* context, const std::function<void()>& edited) {
  auto* box = new QSpinBox;
  box->setRange(static_cast<int>(param.info.min), static_cast<int>(param.info.max));
  box->setSingleStep(std::max(1, static_cast<int>(param.info.step)));
  box->setSuffix(suffixOf(param, context));
  box->setKeyboardTracking(false);
  box->setLocale(QLocale::c());
  QObject::connect(box, &QSpinBox::valueChanged, box, edited);
  return {box,
          [box] { return ParamValue(std::int64_t{box->value()}); },
          [box](const ParamValue& value) { box->setValue(static_cast<int>(std::get<std::int64_t>(value))); },
          {}};
}

RealEdit* realEdit(const Param& param, const char* context, const std::function<void()>& edited) {
  auto* edit = new RealEdit;
  edit->setRange(param.info.min, param.info.max);
  edit->setSingleStep(param.info.step);
  edit->setLogarithmic(param.info.logarithmic);
  edit->setSuffix(suffixOf(param, context));
  QObject::connect(edit, &RealEdit::valueChanged, edit, edited);
  return edit;
}

ParamEditor makeReal(const Param& param, const char* context, const std::function<void()>& edited) {
  auto* edit = realEdit(param, context, edited);
  return {edit,
          [edit] { return edit->value(); },
          [edit](const ParamValue& value) { edit->setValue(std::get<double>(value)); },
          {}};
}

// Seeds reach beyond what QSpinBox holds.
ParamEditor makeBigInteger(const Param& param, const char* context, const std::function<void()>& edited) {
  auto* edit = realEdit(param, context, edited);
  edit->setDecimals(0);
  return {
      edit,
      [edit] { return ParamValue(static_cast<std::int64_t>(edit->value())); },
      [edit](const ParamValue& value) { edit->setValue(static_cast<double>(std::get<std::int64_t>(value))); },
      {}};
}

ParamEditor makeChoice(const Param& param, const char* context, const std::function<void()>& edited) {
  auto* box = new ChoiceBox;
  for (const Choice& choice : param.info.choices)
    box->addItem(translated(context, choice.label), toQString(choice.id));
  QObject::connect(box, &QComboBox::currentIndexChanged, box, edited);
  return {box,
          [box] { return toText(box->currentData().toString()); },
          [box](const ParamValue& value) {
            box->setCurrentIndex(box->findData(toQString(std::get<std::string>(value))));
          },
          {}};
}

// A layer that the list does not have is kept at its end: the network may come later.
void selectLayer(QComboBox* box, const QString& name) {
  if (box->findData(name) < 0) box->addItem(name, name);
  box->setCurrentIndex(box->findData(name));
}

ParamEditor makeLayer(const Param&, const char*, const std::function<void()>& edited) {
  auto* box = new ChoiceBox;
  box->setMaxVisibleItems(24);
  const auto offer = [box](const QStringList& names) {
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(tr("automatic"), QString());
    for (const QString& name : names) box->addItem(name, name);
    selectLayer(box, names.contains(chosen) ? chosen : QString());
  };
  offer({});
  QObject::connect(box, &QComboBox::currentIndexChanged, box, edited);
  return {box, [box] { return toText(box->currentData().toString()); },
          [box](const ParamValue& value) { selectLayer(box, toQString(std::get<std::string>(value))); },
          offer};
}

ParamEditor makeText(const Param&, const char*, const std::function<void()>& edited) {
  auto* line = new QLineEdit;
  QObject::connect(line, &QLineEdit::textChanged, line, edited);
  return {line,
          [line] { return toText(line->text()); },
          [line](const ParamValue& value) { line->setText(toQString(std::get<std::string>(value))); },
          {}};
}

ParamEditor makePath(const Param& param, const char* context, const std::function<void()>& edited) {
  ParamEditor editor = makeText(param, context, edited);
  auto* line = static_cast<QLineEdit*>(editor.widget);
  auto* browse = line->addAction(icon(QStringLiteral("folder")), QLineEdit::TrailingPosition);
  browse->setText(tr("Browse…"));
  browse->setShortcut(Qt::ALT | Qt::Key_Down);
  browse->setShortcutContext(Qt::WidgetShortcut);
  QObject::connect(browse, &QAction::triggered, line, [line] {
    const QString path = QFileDialog::getOpenFileName(line->window(), tr("Choose a file"), line->text());
    if (!path.isEmpty()) line->setText(path);
  });
  return editor;
}

ParamEditor makeOfKind(const Param& param, const char* context, const std::function<void()>& edited) {
  switch (param.kind) {
    case ParamKind::Flag:
      return makeFlag(param, context, edited);
    case ParamKind::Integer:
      return fitsInt(param) ? makeInteger(param, context, edited) : makeBigInteger(param, context, edited);
    case ParamKind::Real:
      return makeReal(param, context, edited);
    case ParamKind::Choice:
      return makeChoice(param, context, edited);
    case ParamKind::LayerName:
      return makeLayer(param, context, edited);
    case ParamKind::Path:
      return makePath(param, context, edited);
    case ParamKind::Text:
      return makeText(param, context, edited);
  }
  return {};
}

}  // namespace

ParamEditor makeParamEditor(const Param& param, const char* context, const std::function<void()>& edited) {
  ParamEditor editor = makeOfKind(param, context, edited);
  editor.widget->setObjectName(toQString(param.info.id));
  editor.widget->setAccessibleName(translated(context, param.info.label));
  editor.widget->setAccessibleDescription(translated(context, param.info.help));
  editor.widget->setToolTip(translated(context, param.info.help));
  if (!qobject_cast<QComboBox*>(editor.widget)) editor.widget->setMinimumWidth(kEditorWidth);
  new WheelNeedsFocus(editor.widget);
  return editor;
}

}  // namespace hp
