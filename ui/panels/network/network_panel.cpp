// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/network/network_panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "core/base/outcome.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/param_form.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/panels/network/layer_table.h"
#include "ui/panels/network/preprocessing_form.h"
#include "ui/session/session.h"

namespace hp {

namespace {

QString counted(std::int64_t count) { return QLocale().toString(qlonglong(count)); }

QString factsOf(const Network& network) {
  const Graph& graph = network.graph();
  return NetworkPanel::tr("%1 layers, %2 parameters, %3 multiply-adds, %4 classes\nSHA-256 %5…")
      .arg(counted(graph.layerCount()), counted(graph.parameterCount()), counted(graph.multiplyAdds()),
           counted(network.classCount()), toQString(network.digest().substr(0, 16)));
}

}  // namespace

NetworkPanel::NetworkPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  connect(&session_, &Session::subjectChanged, this, &NetworkPanel::showNetwork);
  showNetwork();
}

void NetworkPanel::buildLayout() {
  facts_ = new QLabel(this);
  facts_->setWordWrap(true);
  facts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  makeMuted(facts_);
  auto* tabs = new QTabWidget(this);
  tabs->setDocumentMode(true);
  tabs->addTab(buildLayers(), tr("Layers"));
  tabs->addTab(buildPreprocessing(), tr("Picture preparation"));
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  column->addWidget(facts_);
  column->addWidget(tabs, 1);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(
      new EmptyState({}, {}, tr("Open a network to see its layers and how it wants its pictures."), this));
  faces_->addWidget(content);
}

QWidget* NetworkPanel::buildLayers() {
  layers_ = new LayerTable(this);
  auto* table = new QTableView(this);
  table->setObjectName(QStringLiteral("layers"));
  table->setAccessibleName(tr("Layers"));
  table->setModel(layers_);
  makePlain(table);
  table->setAlternatingRowColors(true);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setWordWrap(false);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + space::kSmall);
  return table;
}

QWidget* NetworkPanel::buildPreprocessing() {
  auto* page = new QWidget(this);
  form_ = new ParamForm(page);
  problem_ = new QLabel(page);
  problem_->setWordWrap(true);
  problem_->hide();
  apply_ = new QPushButton(tr("Apply"), page);
  apply_->setObjectName(QStringLiteral("applyPreprocessing"));
  apply_->setEnabled(false);
  connect(form_, &ParamForm::changed, this, [this] { apply_->setEnabled(true); });
  connect(apply_, &QPushButton::clicked, this, &NetworkPanel::apply);
  auto* column = new QVBoxLayout(page);
  column->addWidget(form_);
  column->addWidget(problem_);
  column->addWidget(apply_, 0, Qt::AlignLeft);
  column->addStretch();
  return page;
}

void NetworkPanel::showNetwork() {
  const auto& network = session_.subject()->network;
  faces_->setCurrentIndex(network ? 1 : 0);
  layers_->setNetwork(network);
  setSubtitle(network ? toQString(network->title()) : QString());
  if (!network) return;
  facts_->setText(factsOf(*network));
  form_->setParams(preprocessingParams(), toFields(network->preprocessing()), "Preprocessing");
  problem_->hide();
  apply_->setEnabled(false);
}

void NetworkPanel::apply() {
  const auto fields = std::any_cast<PreprocessingFields>(form_->values());
  const auto made = guarded([&] { return fromFields(fields); });
  const auto* failure = std::get_if<Failure>(&made);
  problem_->setVisible(failure != nullptr);
  if (failure) return problem_->setText(toQString(failure->summary));
  session_.setPreprocessing(std::get<Preprocessing>(made));
}

}  // namespace hp
