// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/figure_export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>
#include <cmath>

#include "ui/kit/conversions.h"
#include "ui/kit/latest.h"
#include "ui/kit/theme.h"

namespace hp {
namespace {

constexpr int kScreenDots = 96, kPrintDots = 300, kFinePrintDots = 600;
constexpr double kMillimetresPerInch = 25.4;
constexpr int kPreviewWidth = 460, kOptionsWidth = 250;

// The figure as large as it fits, with a hairline around it.
class Preview final : public QWidget {
 public:
  Preview() {
    setMinimumSize(kPreviewWidth, 300);
    setObjectName(QStringLiteral("figurePreview"));
    setAccessibleName(QCoreApplication::translate("hp::FigureExportDialog", "Preview of the figure"));
  }
  void show(const QImage& figure) {
    figure_ = figure;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colours().canvas);
    if (figure_.isNull()) return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize room = size() - QSize(2 * space::kMedium, 2 * space::kMedium);
    const QSize shown = figure_.size().scaled(room, Qt::KeepAspectRatio);
    const QRect place(QPoint((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.drawImage(place, figure_);
    painter.setPen(Theme::colours().border);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
  }

 private:
  QImage figure_;
};

}  // namespace

class FigureExportDialog::Impl {
 public:
  Impl(FigureExportDialog& dialog, FigureSpec spec)
      : dialog_(dialog),
        spec_(std::move(spec)),
        rendering_([this](const Outcome<Drawn>& outcome) { take(outcome); }) {
    makeFields();
    arrange();
    readSpec();
    connectFields();
    refresh();
  }

  FigureSpec chosen() const {
    FigureSpec spec = spec_;
    spec.title = hasTitle_->isChecked() ? title_->text().toStdString() : std::string();
    spec.footer = hasFooter_->isChecked() ? spec_.footer : std::string();
    spec.widthMillimetres = width_->value();
    spec.dotsPerInch = resolution_->currentData().toDouble();
    spec.columns = columns_->value();
    spec.sharedLegend = sharedLegend_->isChecked();
    spec.dark = dark_->isChecked();
    return spec;
  }

 private:
  struct Drawn {
    QImage preview;
  };

  template <class Field>
  static Field* named(Field* field, const char* name, const QString& accessibleName) {
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(accessibleName);
    return field;
  }

  void makeFields() {
    hasTitle_ = named(new QCheckBox(tr("Title")), "figureHasTitle", tr("With a title"));
    title_ = named(new QLineEdit, "figureTitle", tr("Title"));
    hasFooter_ = named(new QCheckBox(tr("Footer with network and parameters")), "figureHasFooter",
                       tr("With a footer"));
    width_ = named(new QSpinBox, "figureWidth", tr("Width"));
    width_->setRange(20, 500);
    width_->setSuffix(tr(" mm"));
    resolution_ = named(new QComboBox, "figureResolution", tr("Resolution"));
    resolution_->addItem(tr("Screen, 96 dpi"), kScreenDots);
    resolution_->addItem(tr("Print, 300 dpi"), kPrintDots);
    resolution_->addItem(tr("Fine print, 600 dpi"), kFinePrintDots);
    columns_ = named(new QSpinBox, "figureColumns", tr("Columns"));
    columns_->setRange(0, std::max<int>(1, static_cast<int>(spec_.panels.size())));
    columns_->setSpecialValueText(tr("automatic"));
    sharedLegend_ =
        named(new QCheckBox(tr("One legend for all")), "figureSharedLegend", tr("One legend for all"));
    dark_ = named(new QCheckBox(tr("Dark background")), "figureDark", tr("Dark background"));
    pixels_ = new QLabel;
    makeMuted(pixels_);
    preview_ = new Preview;
  }

  void arrange() {
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space::kMedium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(hasTitle_, title_);
    form->addRow(tr("Width"), width_);
    form->addRow(tr("Resolution"), resolution_);
    form->addRow(QString(), pixels_);
    if (spec_.panels.size() > 1) {
      form->addRow(tr("Columns"), columns_);
      form->addRow(sharedLegend_);
    } else {
      columns_->setParent(&dialog_);
      sharedLegend_->setParent(&dialog_);
      columns_->hide();
      sharedLegend_->hide();
    }
    form->addRow(hasFooter_);
    form->addRow(dark_);
    auto* options = new QWidget;
    options->setFixedWidth(kOptionsWidth);
    options->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    row->addWidget(preview_, 1);
    row->addWidget(options);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save…"));
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("figureSave"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("figureCancel"));
    for (QAbstractButton* button : buttons->buttons()) button->setIcon({});
    makePrimary(buttons->button(QDialogButtonBox::Save));
    connect(buttons, &QDialogButtonBox::accepted, &dialog_, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog_, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog_);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kLarge);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
  }

  void readSpec() {
    title_->setText(toQString(spec_.title));
    hasTitle_->setChecked(!spec_.title.empty());
    hasFooter_->setChecked(!spec_.footer.empty());
    hasFooter_->setEnabled(!spec_.footer.empty());
    width_->setValue(static_cast<int>(std::lround(spec_.widthMillimetres)));
    const int known = resolution_->findData(static_cast<int>(std::lround(spec_.dotsPerInch)));
    if (known < 0)
      resolution_->addItem(tr("%1 dpi").arg(shortNumber(spec_.dotsPerInch, 4)), spec_.dotsPerInch);
    resolution_->setCurrentIndex(known < 0 ? resolution_->count() - 1 : known);
    columns_->setValue(spec_.columns);
    sharedLegend_->setChecked(spec_.sharedLegend);
    dark_->setChecked(spec_.dark);
  }

  void connectFields() {
    const auto changed = [this] { refresh(); };
    connect(title_, &QLineEdit::textChanged, &dialog_, changed);
    connect(resolution_, &QComboBox::currentIndexChanged, &dialog_, changed);
    for (QSpinBox* box : {width_, columns_}) connect(box, &QSpinBox::valueChanged, &dialog_, changed);
    for (QCheckBox* box : {hasTitle_, hasFooter_, sharedLegend_, dark_})
      connect(box, &QCheckBox::toggled, &dialog_, changed);
  }

  // The preview is the figure itself at a resolution for the screen.
  void refresh() {
    title_->setEnabled(hasTitle_->isChecked());
    FigureSpec spec = chosen();
    pixels_->setText(tr("%1 pixels wide")
                         .arg(std::lround(spec.widthMillimetres / kMillimetresPerInch * spec.dotsPerInch)));
    const double inches = spec.widthMillimetres / kMillimetresPerInch;
    spec.dotsPerInch = std::min(spec.dotsPerInch, 2 * kPreviewWidth / inches);
    rendering_.request([spec = std::move(spec)] { return Drawn{toQImage(renderFigure(spec))}; });
  }

  void take(const Outcome<Drawn>& outcome) {
    if (const auto* drawn = std::get_if<Drawn>(&outcome)) preview_->show(drawn->preview);
    if (const auto* failure = std::get_if<Failure>(&outcome)) pixels_->setText(toQString(failure->summary));
    if (!rendering_.isBusy()) Q_EMIT dialog_.previewShown();
  }

  FigureExportDialog& dialog_;
  FigureSpec spec_;
  QCheckBox *hasTitle_, *hasFooter_, *sharedLegend_, *dark_;
  QLineEdit* title_;
  QSpinBox *width_, *columns_;
  QComboBox* resolution_;
  QLabel* pixels_;
  Preview* preview_;
  Latest<Drawn> rendering_;
};

FigureExportDialog::FigureExportDialog(FigureSpec spec, QWidget* parent)
    : QDialog(parent), impl_(std::make_unique<Impl>(*this, std::move(spec))) {
  setObjectName(QStringLiteral("figureExportDialog"));
  setWindowTitle(tr("Export figure"));
}

FigureExportDialog::~FigureExportDialog() = default;

FigureSpec FigureExportDialog::spec() const { return impl_->chosen(); }

}  // namespace hp
